package io.github.placeline.store;

import io.github.placeline.model.deck.Deck;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The decks that people have put together.
public final class DeckRepository {

    private final Workspace workspace;

    DeckRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every deck, the newest made first.
    public List<Deck> all() {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM deck ORDER BY id DESC")
                        .map((row, _) -> deck(handle, row))
                        .list());
    }

    public Optional<Deck> byId(long id) {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM deck WHERE id = :id")
                        .bind("id", id)
                        .map((row, _) -> deck(handle, row))
                        .findOne());
    }

    /// Keeps a deck: a new one where its key is 0, otherwise in the place of the one with its key,
    /// also where that has been deleted meanwhile, so that a deletion can be taken back.
    ///
    /// @return the deck with its key
    public Deck save(Deck deck) {
        return workspace.write(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO deck (id, title) VALUES (:id, :title)
                            ON CONFLICT (id) DO UPDATE SET title = excluded.title
                            """)
                    .bind("id", deck.id() == 0 ? null : deck.id())
                    .bind("title", deck.title())
                    .execute();
            long id = deck.id() == 0 ? Keys.ofLastInsert(handle) : deck.id();
            DeckSlides.replace(handle, id, deck.slides());
            return deck.withId(id);
        });
    }

    public void delete(Deck deck) {
        workspace.write(handle ->
                handle.createUpdate("DELETE FROM deck WHERE id = :id")
                        .bind("id", deck.id())
                        .execute());
    }

    private static Deck deck(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Deck(id, row.getString("title"), DeckSlides.of(handle, id));
    }
}
