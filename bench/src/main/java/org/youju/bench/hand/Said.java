package org.youju.bench.hand;

import java.util.List;
import org.youju.decision.Limit;
import org.youju.law.Text;

/** What a condition says, and the numbers and days it compares with: constants of a program written by hand. */
record Said(Text text, List<Limit> limits) {}
