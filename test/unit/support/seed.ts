// Properties are tried on the same texts in every run, so that a run says something of the code and not of luck.
// CABLE_SEED=N tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['CABLE_SEED'] ?? 20071029) });
