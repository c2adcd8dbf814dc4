package org.tickmark.exhibit;

import java.util.List;

/**
 * What one input holds.
 *
 * @param exhibits the documents to read, in their order
 * @param rejections what could not be read; an input with neither exhibits nor rejections held no
 *     document of interest
 */
public record Cut(List<Exhibit> exhibits, List<Rejection> rejections) {
  public Cut {
    exhibits = List.copyOf(exhibits);
    rejections = List.copyOf(rejections);
  }
}
