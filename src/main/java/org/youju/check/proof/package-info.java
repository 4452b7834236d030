/** Runs the checks one after the other and gathers what they prove. */
@org.jspecify.annotations.NullMarked
package org.youju.check.proof;
