/** What the gate must know of a COE's action items, as SQL for a JSON array of `GateAction`. `coe` names the COE's row in the statement. */
export function gateActionsOf(coe: string): string {
  return `(select coalesce(json_agg(json_build_object('id', item.id, 'title', item.title, 'ownerId', item.owner_id, 'dueOn', item.due_on,
      'successTest', item.success_test, 'causeId', nullif(item.cause_id, ''), 'status', item.status, 'priority', item.priority) order by item.number), '[]')
    from action_item item where item.coe_id = ${coe}.id)`;
}
