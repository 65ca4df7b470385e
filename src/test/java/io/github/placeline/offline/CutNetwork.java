package io.github.placeline.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Takes the network away before the first test, so that every test shows its part of Placeline,
/// and the libraries under it, at work without one.
public final class CutNetwork implements LauncherSessionListener {
    @Override
    @SuppressWarnings(
            "deprecation") // The factories are still the one way to reach every socket of a JVM.
    public void launcherSessionOpened(LauncherSession session) {
        try {
            Socket.setSocketImplFactory(CutNetwork::refuse);
            ServerSocket.setSocketFactory(CutNetwork::refuse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SocketImpl refuse() {
        throw new AssertionError("Something reached for the network. Placeline never does.");
    }
}
