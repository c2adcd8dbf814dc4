/**
 * The datasets. Records of an exhibit come in; Parquet files with their place under the output go
 * out, and the catalog and manifest that say what was written. Knows nothing of file systems: it
 * makes bytes and relative paths.
 */
package org.tickmark.dataset;
