/** Decides many requests in one stream of lines, in order, without holding more than one of them. */
@org.jspecify.annotations.NullMarked
package org.youju.batch;
