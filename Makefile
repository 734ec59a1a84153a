# Early Help. Type make and see what it can do.
.DEFAULT_GOAL := help
SHELL := /bin/sh

JAVA_HOME := $(shell sh deploy/local/find-jdk.sh)
export JAVA_HOME

# Maven's own libraries are older than JDK 24, which complains about them at length.
ifneq ($(shell sed -nE 's/^JAVA_VERSION="(2[4-9]|[3-9][0-9]).*/new/p' "$(JAVA_HOME)/release" 2> /dev/null),)
MAVEN_OPTS += --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
export MAVEN_OPTS
endif

DATA := $(or $(EH_DATA),.local)
MVN := mvn -B -ntp -Dstyle.color=never
JAVA := "$(JAVA_HOME)/bin/java" -Xmx256m -cp "deploy/local/target/local-system.jar:deploy/local/target/lib/*"
BENCH := "$(JAVA_HOME)/bin/java" -Xmx512m $(MEASURE) -cp "deploy/bench/target/bench.jar:deploy/bench/target/lib/*"
LINKAGE_JAR := record-linkage/target/record-linkage.jar
LINKAGE := "$(JAVA_HOME)/bin/java" -Xmx2g -cp "$(LINKAGE_JAR):record-linkage/target/lib/*"
BUILT := deploy/local/target/built
APPLICATIONS := referral-service/target/quarkus-app/quarkus-run.jar
# Folders are listed too: a deleted file shows in the time of its folder.
SOURCES := $(shell find pom.xml */pom.xml deploy/*/pom.xml */src/main deploy/*/src/main 2>/dev/null)

.PHONY: help
help: ## Shows this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: $(BUILT) ## Builds what is missing, starts everything and shows how to use it; Ctrl-C stops it
	@exec $(JAVA) uk.earlyhelp.local.Launch

.PHONY: demo
demo: $(BUILT) ## The same, with a believable borough and a year of referrals in it
	@exec $(JAVA) uk.earlyhelp.local.demo.Demo

.PHONY: token
token: ## Prints an access token of a running system: make -s token AS=school
	@test -x "$(DATA)/token" || { echo "Nothing was started here yet: make run does that."; exit 1; }
	@"$(DATA)/token" "$(if $(filter command environment,$(firstword $(origin AS))),$(AS),school)"

.PHONY: audit
audit: $(BUILT) ## Checks that nobody changed the access audit of a running system: make audit TIP=referral=12:0f3a...
	@exec $(JAVA) uk.earlyhelp.local.audit.AuditCheck $(TIP)

.PHONY: test
test: | tools ## Runs every test of every module and counts them in the last line
	@rm -rf */target/*-reports deploy/*/target/*-reports
	@$(MVN) --fail-at-end verify; result=$$?; echo; sh deploy/local/count-tests.sh; exit $$result

.PHONY: build
build: $(BUILT) ## Builds what is missing or older than its sources, without tests

.PHONY: faults
faults: $(BUILT) audit-faults ## Kills services, database and broker under load, then counts what was lost: nothing
	@exec $(BENCH) uk.earlyhelp.bench.faults.FaultRun

.PHONY: audit-faults
audit-faults: $(BUILT) ## Only the first part: what clients received is in the access audit, whatever was killed meanwhile
	@$(BENCH) uk.earlyhelp.bench.audit.AuditRun

.PHONY: bench
bench: $(BUILT) ## Measures the front door against the bare database
	@exec $(BENCH) uk.earlyhelp.bench.frontdoor.FrontDoorBench

.PHONY: flood
flood: $(BUILT) ## Measures what one caller's flood costs the others
	@exec $(BENCH) uk.earlyhelp.bench.flood.FloodBench

.PHONY: link
link: $(LINKAGE_JAR) ## Links or de-duplicates CSV files and judges it by their labels; without FILE it shows how
	@exec $(LINKAGE) uk.earlyhelp.linkage.file.LinkCommand $(if $(FILE),"$(FILE)",--help) $(if $(WITH),"$(WITH)") $(OPTIONS)

.PHONY: proof
proof: $(LINKAGE_JAR) ## Counts false links among 100,000 made-up twins and siblings, and who is found again
	@exec $(LINKAGE) uk.earlyhelp.linkage.generate.ProofCommand

.PHONY: docs
docs: | tools ## Writes docs/api and docs/access.md anew from the code
	@$(MVN) -q test -pl service-kit,referral-service -Dtest='ApiDocumentTest,AccessDocumentTest' -Dsurefire.failIfNoSpecifiedTests=false -Dearly-help.write-api-document=true

.PHONY: format
format: | tools ## Formats every Java file the way the build expects it
	@$(MVN) -q spotless:apply

.PHONY: clean
clean: ## Deletes what was built and keeps the data
	@rm -rf target */target deploy/*/target

.PHONY: reset
reset: ## Deletes the local data, after asking
	@if ls "$(DATA)"/processes/* > /dev/null 2>&1; then echo "Early Help seems to be running here: stop it with Ctrl-C first."; exit 1; fi
	@printf 'Delete every referral, event and log in %s? Type yes: ' "$(DATA)"; read answer; \
	  if [ "$$answer" = yes ]; then rm -rf "$(DATA)"; echo "Deleted."; else echo "Nothing was deleted."; fi

ifneq ($(wildcard $(APPLICATIONS)),$(APPLICATIONS))
.PHONY: $(BUILT)
endif
$(BUILT): $(SOURCES) | tools
	@echo "Building; the first time Maven downloads some hundred megabytes and takes a few minutes."
	@$(MVN) -q package -DskipTests
	@touch $@

$(LINKAGE_JAR): $(shell find pom.xml record-linkage/pom.xml record-linkage/src/main 2>/dev/null) | tools
	@$(MVN) -q package -pl record-linkage -DskipTests
	@touch $@

.PHONY: tools
tools:
	@test -n "$(JAVA_HOME)" || { echo "Early Help needs a JDK of 21 or newer (for example Temurin 25): install one, or set JAVA_HOME to it."; exit 1; }
	@command -v mvn > /dev/null || { echo "Early Help needs Maven 3.8.7 or newer: install it and put mvn on the PATH."; exit 1; }
