/**
 * The map of the product: which module may use which. A folder in src/modules that is not here is refused, and so is a
 * use that is not listed. `dependency-cruiser` reads it; so should whoever adds a module.
 */
const base = ['networks', 'accounts'];

/** Used by nearly all the others. */
const common = [...base, 'statements', 'surveys', 'methods', 'commitments', 'calendar'];

module.exports = {
  networks: [],
  accounts: ['networks'],
  statements: base,
  methods: base,
  surveys: [...base, 'statements'],
  commitments: [...base, 'statements'],
  calendar: [...base, 'statements'],
  days: common,
  experiments: common,
  meetings: common,
};
