/** The way through the rooms for one exhibit, and what comes out of it. */
package org.tickmark;
