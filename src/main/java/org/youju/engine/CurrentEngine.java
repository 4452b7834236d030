package org.youju.engine;

import java.util.concurrent.atomic.AtomicReference;

/** The engine in use; a reload swaps it, and a request in flight keeps the one it began with. */
public final class CurrentEngine {
    private final AtomicReference<Engine> current;

    /** Starts with an engine. */
    public CurrentEngine(Engine engine) {
        this.current = new AtomicReference<>(engine);
    }

    /** Returns the engine in use; ask once for each request. */
    public Engine get() {
        return current.get();
    }

    /** Puts another engine in use. */
    public void replace(Engine engine) {
        current.set(engine);
    }
}
