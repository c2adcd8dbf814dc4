/**
 * Exhibits of invented companies whose facts are known: books that foot and tie, set as filing
 * agents set them.
 */
package org.tickmark.generate;
