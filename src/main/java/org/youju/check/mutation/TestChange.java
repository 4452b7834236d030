package org.youju.check.mutation;

import org.youju.rulebook.Test;

/**
 * One change of a test.
 *
 * @param where position of the alternative that is changed, with a dot before it; empty if the test has none
 * @param name short name of the change, such as {@code <=}, {@code +1} or {@code not}
 * @param test what is tested instead
 */
record TestChange(String where, String name, Test test) {}
