/** Answers over HTTP: decisions, the catalogue of questions, the ledger, health and metrics. */
@org.jspecify.annotations.NullMarked
package org.youju.api;
