package nl.gia.office;

/** What stands on a sheet, one below the other. */
public sealed interface Block permits KeyValueBlock, TableSpec, ChartSpec, TextBlock {}
