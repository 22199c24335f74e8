// Entry of the workflow bundle: everything exported here becomes a workflow.
export { aanvraagProcedure } from './procedures/aanvraagProcedure.js';
export { besluitProcedure } from './procedures/besluitProcedure.js';
export { dringendeSteunProcedure } from './procedures/dringendeSteunProcedure.js';
export { zittingWorkflow } from './procedures/zittingWorkflow.js';
export { beroepProcedure } from './procedures/beroepProcedure.js';
export { opvolging } from './procedures/opvolging.js';
export { betaalrun } from './procedures/betaalrun.js';
export { regimeMigratie } from './procedures/regimeMigratie.js';
export { klokronde, veegronde } from './procedures/ronden.js';
