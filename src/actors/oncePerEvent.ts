/**
 * A judgement of an event that guards and actions ask for in turn, made once for each event and context. Contexts are
 * immutable, so that an unchanged one judges as before.
 */
export function oncePerEvent<Context extends object, Event extends object, Result>(
  judge: (context: Context, event: Event) => Result,
): (context: Context, event: Event) => Result {
  const latest = new WeakMap<Event, { readonly context: Context; readonly result: Result }>();
  return (context, event) => {
    const known = latest.get(event);
    if (known !== undefined && known.context === context) return known.result;
    const result = judge(context, event);
    latest.set(event, { context, result });
    return result;
  };
}
