package io.github.placeline.importing.ees;

/// What a meta file says of one column of the data.
///
/// @param name as in the data file's header
/// @param type as published: "Filter", "Indicator" or anything else
/// @param decimals as published
/// @param groupingColumn the column that groups a filter's items, empty where there is none
/// @param line in the meta file
record MetaColumn(
        String name,
        String type,
        String label,
        String grouping,
        String unit,
        String decimals,
        String groupingColumn,
        long line) {

    boolean isFilter() {
        return type.equalsIgnoreCase("filter");
    }

    boolean isIndicator() {
        return type.equalsIgnoreCase("indicator");
    }
}
