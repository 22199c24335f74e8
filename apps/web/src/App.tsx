export function App() {
  return (
    <main className="blad">
      <div className="kop1">
        <h1>Besluitpad</h1>
      </div>
    </main>
  );
}
