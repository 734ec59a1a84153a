package uk.earlyhelp.kit.problems;

import java.util.List;

/** The refusals that one service adds to the kit's; a bean per enum. */
public interface ProblemCatalogue {

    List<? extends ProblemType> types();
}
