package org.youju;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house of the design: who may know whom. */
@AnalyzeClasses(packages = "org.youju", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheRulebookAndTheEngineKnowDrools = noClasses()
            .that()
            .resideOutsideOfPackages("org.youju.rulebook..", "org.youju.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule valuesKnowNoFramework = classes()
            .that()
            .resideInAnyPackage("org.youju.law..", "org.youju.facts..", "org.youju.decision..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "org.youju.law..", "org.youju.facts..", "org.youju.decision..");

    @ArchTest
    static final ArchRule micronautStaysInTheEntrances = noClasses()
            .that()
            .resideOutsideOfPackages("org.youju.api..", "org.youju.web..", "org.youju.batch..", "org.youju.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut..");

    @ArchTest
    static final ArchRule dependenciesPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.youju..")
            .optionalLayer("api")
            .definedBy("org.youju.api..")
            .optionalLayer("web")
            .definedBy("org.youju.web..")
            .optionalLayer("batch")
            .definedBy("org.youju.batch..")
            .optionalLayer("cli")
            .definedBy("org.youju.cli..")
            .layer("check")
            .definedBy("org.youju.check..")
            .layer("wire")
            .definedBy("org.youju.wire..")
            .layer("advice")
            .definedBy("org.youju.advice..")
            .layer("engine")
            .definedBy("org.youju.engine..")
            .layer("rulebook")
            .definedBy("org.youju.rulebook..")
            .layer("decision")
            .definedBy("org.youju.decision..")
            .layer("facts")
            .definedBy("org.youju.facts..")
            .layer("law")
            .definedBy("org.youju.law..")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("batch")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("api", "web", "batch", "cli")
            .whereLayer("wire")
            .mayOnlyBeAccessedByLayers("api", "web", "batch", "cli", "check")
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("api", "web", "batch", "cli", "check", "wire")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("api", "web", "batch", "cli", "check", "wire", "advice")
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers("api", "web", "batch", "cli", "check", "wire", "advice", "engine");

    @ArchTest
    static final ArchRule roomsDoNotRestOnThemselves =
            slices().matching("org.youju.(*)..").should().beFreeOfCycles();
}
