import { NAME_WEIGHTS } from './generated/name-weights.js';
import { digitsOf, readModel, type NameModel } from './model.js';

let model: NameModel | undefined;

/** The trained model; decoded when it is first asked for. */
export function nameModel(): NameModel {
  return (model ??= readModel(digitsOf(NAME_WEIGHTS)));
}
