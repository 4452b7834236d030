package org.youju.bench.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/** The service in a process of its own, with the benchmark's echo beside it. */
final class Server implements AutoCloseable {
    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it; it does not answer yet.
     *
     * @param rulebook a folder of a compiled rulebook that stands before the program's own; empty for the program's
     */
    static Server start(String rulebook) throws IOException {
        int port = freePort();
        String path = System.getProperty("java.class.path");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        rulebook.isEmpty() ? path : rulebook + System.getProperty("path.separator") + path,
                        "org.youju.cli.Youju",
                        "serve",
                        "--port",
                        Integer.toString(port)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Server(process, port);
    }

    int port() {
        return port;
    }

    /** Waits until it answers a request, whatever the answer is. */
    void awaitAnswer(byte[] request) throws InterruptedException {
        while (process.isAlive()) {
            try (Connection connection = new Connection(port)) {
                connection.answer(request);
                return;
            } catch (IOException notYet) {
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("the service ended with " + process.exitValue());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
