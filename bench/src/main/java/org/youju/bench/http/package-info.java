/** Measures the service as its users meet it: over HTTP, and from its start. */
package org.youju.bench.http;
