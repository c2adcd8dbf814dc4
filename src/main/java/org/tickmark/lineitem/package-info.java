/**
 * Normalization. Statements come in; one line item for each figure goes out: unscaled, with its
 * precision, its concept and its place in the source.
 */
package org.tickmark.lineitem;
