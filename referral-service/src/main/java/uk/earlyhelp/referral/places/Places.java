package uk.earlyhelp.referral.places;

import java.util.List;
import uk.earlyhelp.referral.policy.CodeLists;
import uk.earlyhelp.referral.policy.PackCheck;
import uk.earlyhelp.referral.policy.PackFolder;
import uk.earlyhelp.referral.policy.PackProblem;

/** Everything the pack says about places, schools and agencies, checked against each other and against the code lists. */
public record Places(Gazetteer gazetteer, Schools schools, Agencies agencies, PlaceFinder finder) {

    /** Reads places.json, schools.json and agencies.json. */
    public static Places read(PackFolder folder, CodeLists codes) {
        Gazetteer gazetteer = folder.read("places.json", Gazetteer.class);
        Schools schools = new Schools(List.of(folder.read("schools.json", School[].class)), gazetteer.centres());
        Agencies agencies = new Agencies(List.of(folder.read("agencies.json", Agency[].class)), schools);
        PlaceFinder finder = new PlaceFinder(gazetteer, schools);
        checkCodes(schools, agencies, codes);
        for (School school : schools.all()) {
            if (finder.find(school.at(), null, school.from()).known().isEmpty()) {
                throw new PackProblem(
                        "The postcode of school '" + school.code() + "' lies in no patch of this authority.");
            }
        }
        for (Neighbour neighbour : gazetteer.neighbours()) {
            PackCheck.known(agencies.all(), Agency::code, neighbour.agency(), "Agency", neighbour.name());
        }
        return new Places(gazetteer, schools, agencies, finder);
    }

    private static void checkCodes(Schools schools, Agencies agencies, CodeLists codes) {
        for (Agency agency : agencies.all()) {
            checkCode(codes, "agency-kind", agency.kind(), "agency '" + agency.code() + "'");
            checkCode(codes, "referral-sources", agency.source(), "agency '" + agency.code() + "'");
        }
        for (School school : schools.all()) {
            checkCode(codes, "school-phase", school.phase(), "school '" + school.code() + "'");
        }
    }

    private static void checkCode(CodeLists codes, String list, String code, String by) {
        if (codes.list(list).find(code).isEmpty()) {
            throw new PackProblem("Code '" + code + "', named by " + by + ", is not in list '" + list + "'.");
        }
    }
}
