// The package's main file loads all 5,000 icons, which takes a second of each test file that draws something: here an
// icon is loaded from its own file when it is used. jest.config.cjs puts this in the package's place.
const icon = /^[A-Z]\w*?(?:\d\d)?(?:Regular|Filled)$/;

const fileOf = (name) =>
  name
    .replace(/(?:\d\d)?(?:Regular|Filled)$/, "")
    .replace(/(?<!^)([A-Z]|(?<!\d)\d)/g, "-$1")
    .toLowerCase();

module.exports = new Proxy(
  {},
  {
    get: (_, name) => {
      if (name === "__esModule") return true;
      if (typeof name !== "string" || !icon.test(name)) return require("@fluentui/react-icons/utils")[name];
      return require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
    },
  },
);
