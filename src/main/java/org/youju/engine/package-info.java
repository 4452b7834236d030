/** Decides a question on submitted facts by walking the rules' own predicates, three-valued. */
@org.jspecify.annotations.NullMarked
package org.youju.engine;
