package org.tickmark.generate;

import java.util.List;

/**
 * What is released.
 *
 * @param issuer who reports
 * @param sheets its statements in their order
 * @param prose the paragraphs before them
 */
record Release(Issuer issuer, List<Sheet> sheets, List<String> prose) {}
