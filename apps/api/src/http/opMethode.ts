/** Lets a parameter decorator also mark the route it stands on, so that one word says both and neither can be forgotten. */
import { Programmafout } from '../fouten/weigering.js';

export function opMethode(parameter: ParameterDecorator, ...methode: readonly MethodDecorator[]): ParameterDecorator {
  return (doel, naam, plaats) => {
    parameter(doel, naam, plaats);
    const beschrijving = naam === undefined ? undefined : Object.getOwnPropertyDescriptor(doel, naam);
    if (naam === undefined || beschrijving === undefined) {
      throw new Programmafout('This decorator belongs on a parameter of a route.');
    }
    for (const versier of methode) versier(doel, naam, beschrijving);
  };
}
