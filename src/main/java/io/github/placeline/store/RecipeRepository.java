package io.github.placeline.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The recipes by which a workspace reads officers' tables, one for each shape.
public final class RecipeRepository {

    private final Workspace workspace;

    RecipeRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All of them, by name.
    public List<KeptRecipe> all() {
        return workspace.read(handle ->
                handle.createQuery("SELECT name, shape, text FROM recipe ORDER BY name, id")
                        .map((row, _) -> Rows.recipe(row))
                        .list());
    }

    /// The one for files of this shape.
    public Optional<KeptRecipe> forShape(String shape) {
        return workspace.read(handle ->
                handle.createQuery("SELECT name, shape, text FROM recipe WHERE shape = :shape")
                        .bind("shape", shape)
                        .map((row, _) -> Rows.recipe(row))
                        .findOne());
    }

    /// The one by which a batch was read; empty when it needed none.
    public Optional<KeptRecipe> ofBatch(long batch) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT name, shape, text FROM recipe
                                WHERE id = (SELECT recipe FROM import_batch WHERE id = :batch)
                                """)
                        .bind("batch", batch)
                        .map((row, _) -> Rows.recipe(row))
                        .findOne());
    }

    /// Keeps it for files of its shape, in the place of the one kept before.
    public void keep(KeptRecipe recipe) {
        workspace.write(handle -> key(handle, recipe));
    }

    /// Forgets the one for this shape.
    public void forget(String shape) {
        workspace.write(handle ->
                handle.createUpdate(
                                        """
                                        UPDATE import_batch SET recipe = NULL
                                        WHERE recipe = (SELECT id FROM recipe WHERE shape = :shape)
                                        """)
                                .bind("shape", shape)
                                .execute()
                        + handle.createUpdate("DELETE FROM recipe WHERE shape = :shape")
                                .bind("shape", shape)
                                .execute());
    }

    /// The key of this recipe, kept now if it was not.
    static long key(Handle handle, KeptRecipe recipe) {
        handle.createUpdate(
                        """
                        INSERT INTO recipe (name, shape, text) VALUES (:name, :shape, :text)
                        ON CONFLICT (shape) DO UPDATE SET name = excluded.name, text = excluded.text
                        """)
                .bind("name", recipe.name())
                .bind("shape", recipe.shape())
                .bind("text", recipe.text())
                .execute();
        return handle.createQuery("SELECT id FROM recipe WHERE shape = :shape")
                .bind("shape", recipe.shape())
                .mapTo(Long.class)
                .one();
    }
}
