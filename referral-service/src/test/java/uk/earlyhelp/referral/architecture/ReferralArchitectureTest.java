package uk.earlyhelp.referral.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import uk.earlyhelp.kit.ground.Endpoints;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.policy.PolicyPack;
import uk.earlyhelp.referral.policy.PolicyPacks;

@AnalyzeClasses(packages = "uk.earlyhelp.referral", importOptions = ImportOption.DoNotIncludeTests.class)
class ReferralArchitectureTest {

    @ArchTest
    static final ArchRule everyEndpointDeclaresWhatItNeeds = Endpoints.declareWhatTheyNeed();

    @ArchTest
    static final ArchRule everyOperationIsKnownToThePolicy = Endpoints.nameOperationsOf(new ReferralAccess());

    @ArchTest
    static final ArchRule nobodyGoesRoundTheContext = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.sql..")
            .because("a connection that the kit did not open carries no context, and so sees nothing");

    @ArchTest
    static final ArchRule featuresDependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("triage")
            .definedBy("..referral.triage..")
            .layer("answers")
            .definedBy("..referral.answers..")
            .layer("intake")
            .definedBy("..referral.intake..")
            .layer("places")
            .definedBy("..referral.places..")
            .layer("policy")
            .definedBy("..referral.policy..")
            .whereLayer("triage")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("answers")
            .mayOnlyBeAccessedByLayers("triage")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("triage", "answers")
            .whereLayer("places")
            .mayOnlyBeAccessedByLayers("triage", "answers", "intake")
            .because("a reader follows a referral from room to room and never has to walk back");

    @ArchTest
    static final ArchRule featuresHaveNoCircles = slices().matching("uk.earlyhelp.referral.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each room can be understood with only the rooms below it");

    @ArchTest
    static final ArchRule insideAFeatureHttpStandsOutside = noClasses()
            .that()
            .resideOutsideOfPackage("..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("uk.earlyhelp.referral.(*).api..")
            .because("the desk and the aggregate do not know how they were reached");

    @ArchTest
    static final ArchRule httpStaysInTheApiPackages = noClasses()
            .that()
            .resideOutsideOfPackage("..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("a use case must be callable by an event as well as by a request");

    @ArchTest
    static final ArchRule resourcesHoldNoTransaction = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("the desk holds the transaction: one per use case");

    @ArchTest
    static final ArchRule sqlStaysInRepositories = noClasses()
            .that()
            .haveSimpleNameEndingWith("Desk")
            .or()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jdbi..")
            .because("what is stored how is the repository's business");

    @ArchTest
    static final ArchRule aPackIsEnteredOnlyWhereItsPlacesAreRead = noClasses()
            .that()
            .resideOutsideOfPackage("..referral.places..")
            .should()
            .callMethod(PolicyPacks.class, "enter", PolicyPack.class)
            .because("a version that was entered keeps its content for ever, so a pack with wrong places must not be");

    @ArchTest
    static final ArchRule timeIsAParameter = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .because("one injected clock tells the time, so that a year can be lived through in a test");

    @ArchTest
    static final ArchRule resourcesStandInApiPackages = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .resideInAPackage("..api..")
            .because("whoever looks for the HTTP side of a feature finds it in one place");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto)")
            .because("such a name says nothing that the package does not say already");
}
