package uk.earlyhelp.kit.rows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.TablesAreGuarded;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class TablesAreGuardedTest extends TablesAreGuarded {}
