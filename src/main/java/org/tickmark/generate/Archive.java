package org.tickmark.generate;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs exhibits into an archive while they are made: what was added is held no longer. */
public abstract sealed class Archive implements Closeable {
  private Archive() {}

  /** A gzipped tar, as EDGAR's daily feeds are. */
  public static Archive tar(OutputStream out) throws IOException {
    return new Tar(out);
  }

  /** A zip. */
  public static Archive zip(OutputStream out) {
    return new Zip(out);
  }

  /** Adds an entry of the exhibit's name. */
  public abstract void add(GeneratedExhibit exhibit) throws IOException;

  private static final class Zip extends Archive {
    private final ZipOutputStream out;

    Zip(OutputStream out) {
      this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void add(GeneratedExhibit exhibit) throws IOException {
      ZipEntry entry = new ZipEntry(exhibit.name());
      entry.setTimeLocal(exhibit.filed().atStartOfDay());
      out.putNextEntry(entry);
      out.write(exhibit.bytes());
      out.closeEntry();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  private static final class Tar extends Archive {
    private final OutputStream out;

    Tar(OutputStream out) throws IOException {
      this.out = new GZIPOutputStream(out);
    }

    @Override
    public void add(GeneratedExhibit exhibit) throws IOException {
      byte[] text = exhibit.bytes();
      out.write(TarBlock.head(exhibit.name(), text.length, exhibit.filed()));
      out.write(text);
      out.write(new byte[TarBlock.padding(text.length)]);
    }

    @Override
    public void close() throws IOException {
      out.write(new byte[2 * TarBlock.SIZE]);
      out.close();
    }
  }
}
