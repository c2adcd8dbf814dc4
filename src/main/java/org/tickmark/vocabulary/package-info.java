/**
 * The words that people maintain: data files beside the classes that use them. How such a file is
 * set and what goes wrong with one is the same for all, so it stands here once. The format is
 * described in {@code docs/vocabulary.md}.
 */
package org.tickmark.vocabulary;
