package org.tickmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.math.BigDecimal;
import java.util.List;

/** Keeps the arrows between the rooms. */
@AnalyzeClasses(packages = "org.tickmark", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final List<String> ROOMS =
      List.of("exhibit", "table", "statement", "lineitem", "tie", "dataset", "report", "generate");

  @ArchTest
  static final ArchRule onlyThePipelineSeesBeam =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tickmark.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam..", "org.joda..");

  @ArchTest
  static final ArchRule onlyTheDatasetsSeeParquet =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tickmark.dataset..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..");

  @ArchTest static final ArchRule exhibitKnowsNoOtherRoom = room("exhibit");

  /** What the parser is tested with must not know how it reads. */
  @ArchTest static final ArchRule generateKnowsNoOtherRoom = room("generate");

  @ArchTest static final ArchRule tableKnowsExhibit = room("table", "exhibit");

  @ArchTest static final ArchRule statementKnowsTable = room("statement", "exhibit", "table");

  @ArchTest
  static final ArchRule lineItemKnowsStatement = room("lineitem", "exhibit", "table", "statement");

  @ArchTest
  static final ArchRule tieKnowsLineItem = room("tie", "exhibit", "table", "statement", "lineitem");

  @ArchTest
  static final ArchRule datasetKnowsTheRecords =
      room("dataset", "exhibit", "table", "statement", "lineitem", "tie");

  @ArchTest
  static final ArchRule nothingKnowsThePipeline =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tickmark.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tickmark.pipeline..");

  @ArchTest
  static final ArchRule roomsFormNoCycle =
      SlicesRuleDefinition.slices().matching("org.tickmark.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule figuresAreNeverBinaryFloatingPoint =
      noClasses()
          .that()
          .resideInAnyPackage("org.tickmark.lineitem..", "org.tickmark.dataset..")
          .should()
          .callMethod(BigDecimal.class, "doubleValue");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveSimpleName("Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  /** A room may see itself, the records of the whole and the rooms before it. */
  private static ArchRule room(String name, String... before) {
    String[] others =
        ROOMS.stream()
            .filter(room -> !room.equals(name) && !List.of(before).contains(room))
            .map(room -> "org.tickmark." + room + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.tickmark." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }
}
