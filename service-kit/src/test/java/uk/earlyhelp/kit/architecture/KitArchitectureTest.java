package uk.earlyhelp.kit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import uk.earlyhelp.kit.ground.Endpoints;

@AnalyzeClasses(packages = "uk.earlyhelp.kit", importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureTest {

    private static final String DOMAIN =
            "(?i).*(referral|child|family|families|school|household|triage|decision|worker|pupil|council|assessment).*";

    @ArchTest
    static final ArchRule piecesDoNotDependOnEachOtherInCircles = slices().matching("uk.earlyhelp.kit.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each piece of the kit can be read, and replaced, by itself");

    @ArchTest
    static final ArchRule theKitKnowsNoDomain = noClasses()
            .should()
            .haveNameMatching(DOMAIN)
            .because("the kit serves every service, so no word of one service's business may live in it");

    @ArchTest
    static final ArchRule theKitKnowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.earlyhelp.referral..", "uk.earlyhelp.assessment..", "uk.earlyhelp.cohort..")
            .because("services depend on the kit, never the other way");

    @ArchTest
    static final ArchRule promisesDoNotDependOnTheWebEdge = noClasses()
            .that()
            .resideOutsideOfPackage("uk.earlyhelp.kit.web")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("uk.earlyhelp.kit.web")
            .because("the web edge translates what the promises say, so it stands above them all");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .because("such a name says nothing that the package does not say already");

    @ArchTest
    static final ArchRule timeIsAParameter = noClasses()
            .that()
            .resideOutsideOfPackages("uk.earlyhelp.kit.time", "uk.earlyhelp.kit.events")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .because("one injected clock tells the time; the relay's pauses alone run on the machine's");

    @ArchTest
    static final ArchRule everyEndpointDeclaresWhatItNeeds = Endpoints.declareWhatTheyNeed();

    @ArchTest
    static final ArchRule nobodyGoesRoundTheContext = noClasses()
            .that()
            .resideOutsideOfPackage("uk.earlyhelp.kit.sql")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.sql..")
            .because("a connection that was opened elsewhere carries no context, and so sees nothing");

    @ArchTest
    static final ArchRule onlyTheKafkaSideKnowsKafka = classes()
            .that()
            .resideOutsideOfPackage("uk.earlyhelp.kit.events")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.apache.kafka..")
            .because("what publishes an event must not care how it travels");
}
