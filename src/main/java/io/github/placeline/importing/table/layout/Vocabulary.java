package io.github.placeline.importing.table.layout;

/// The words of a workspace by which a table's parts are recognised.
public interface Vocabulary {

    /// Whether an area is surely called so.
    boolean isArea(String name);

    /// Whether an area has this local authority number.
    boolean isAreaNumber(int number);
}
