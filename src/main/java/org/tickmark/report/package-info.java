/**
 * What a person looks at. Exhibits that were read and the manifest of a run come in; text for a
 * terminal goes out.
 */
package org.tickmark.report;
