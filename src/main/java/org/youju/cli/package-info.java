/** The command line: serve, decide, check. */
@org.jspecify.annotations.NullMarked
package org.youju.cli;
