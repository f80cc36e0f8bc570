import fc from 'fast-check';

// Properties are tried with the same values for each mutant, and not for long: hundreds of mutants run into them.
fc.configureGlobal({ seed: 20261127, numRuns: 25, interruptAfterTimeLimit: 1000, markInterruptAsFailure: false });
