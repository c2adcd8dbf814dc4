package org.tickmark.table;

/** A piece of an exhibit in reading order: a table, or the prose between tables. */
public sealed interface Block permits Prose, Table {}
