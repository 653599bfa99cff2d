/// The names under which a layer's parameters are kept.
struct LayerPlace {
  let name: String
  let component: String
  let stack: String
  let depth: Int?
}
