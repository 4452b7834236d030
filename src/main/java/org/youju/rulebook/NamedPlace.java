package org.youju.rulebook;

import java.io.Serializable;
import org.youju.law.Place;
import org.youju.law.Text;

/**
 * A place with its name.
 *
 * @param place its code
 * @param name its name
 * @param parent code of the place it lies in; empty for a province
 */
public record NamedPlace(Place place, Text name, String parent) implements Serializable {}
