package io.github.placeline.store;

import java.util.Optional;

/// What a workspace remembers about itself, as named words.
public final class SettingRepository {

    private final Workspace workspace;

    SettingRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    public Optional<String> find(String name) {
        return workspace.read(handle ->
                handle.createQuery("SELECT value FROM setting WHERE name = :name")
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne());
    }

    public void put(String name, String value) {
        workspace.write(handle ->
                handle.createUpdate(
                                """
                                INSERT INTO setting (name, value) VALUES (:name, :value)
                                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                                """)
                        .bind("name", name)
                        .bind("value", value)
                        .execute());
    }
}
