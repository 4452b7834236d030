/** What was submitted about one case; what is absent stays absent. */
@org.jspecify.annotations.NullMarked
package org.youju.facts;
