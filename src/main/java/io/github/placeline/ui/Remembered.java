package io.github.placeline.ui;

import io.github.placeline.app.session.Session;
import io.github.placeline.app.session.Sessions;
import java.util.function.UnaryOperator;

/// The session while the window is open. It is kept on disk when something is opened and when the
/// window closes.
final class Remembered {

    private final Sessions sessions;
    private Session session;

    Remembered(Sessions sessions) {
        this.sessions = sessions;
        this.session = sessions.load();
    }

    Session session() {
        return session;
    }

    void change(UnaryOperator<Session> by) {
        session = by.apply(session);
    }

    void keep() {
        sessions.save(session);
    }
}
