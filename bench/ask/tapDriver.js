/** Reports every query that a driver sends: how many an operation needs, and what each costs the database. */

/**
 * @template {object} D
 * @param {D} driver
 * @param {(query: { text: string, parameters: object }) => void} told
 * @returns {D} the same driver
 */
export function tapDriver(driver, told) {
  const open = driver.session.bind(driver)
  driver.session = (config) => tapSession(open(config), told)
  const execute = driver.executeQuery.bind(driver)
  driver.executeQuery = (query, parameters, config) => {
    tell(told, query, parameters)
    return execute(query, parameters, config)
  }
  return driver
}

function tapSession(session, told) {
  tapRun(session, told)
  for (const name of ['executeRead', 'executeWrite']) {
    const execute = session[name].bind(session)
    session[name] = (work, config) => execute((transaction) => work(tapRun(transaction, told)), config)
  }
  const begin = session.beginTransaction.bind(session)
  session.beginTransaction = (config) => tapRun(begin(config), told)
  return session
}

function tapRun(runner, told) {
  const run = runner.run.bind(runner)
  runner.run = (query, parameters, config) => {
    tell(told, query, parameters)
    return run(query, parameters, config)
  }
  return runner
}

function tell(told, query, parameters) {
  told(typeof query === 'string' ? { text: query, parameters: parameters ?? {} } : query)
}
