use memtwin_flow::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let board = Board::find(&a[1]).unwrap();
    let board = Board { clock_hz: a.get(3).map_or(board.clock_hz, |x| x.parse().unwrap()), ..board };
    let v = std::fs::read_to_string(format!("hdl/verilog/{}.v", board.name)).unwrap() + &std::fs::read_to_string(format!("hdl/verilog/{}.v", board.preset)).unwrap();
    let set = match &*a[2] { "debian" => ToolSet::Debian, _ => ToolSet::Yowasp };
    let tools = Tools::find(board.family, Some(set), &SearchPath::from_environment()).unwrap_or_else(|e| panic!("{e}"));
    let i = Interrupt::default();
    let r = build(&board, &v, [0; 32], &tools, &Cache::at("/tmp/try_cache"), &mut |p| { if p.doing.len() < 3 { println!("{p:?}") } }, &i);
    match r {
        Err(e) => println!("{e}"),
        Ok(b) => {
            for s in &b.steps { println!("{} {:.1} s cached {}", s.step.name(), s.seconds, s.cached); }
            println!("{:?} fmax {}", b.routed.utilisation, b.routed.fmax_hz);
            let m = publish(&b, std::path::Path::new("/tmp/try_out").join(&board.name).as_path()).unwrap();
            println!("{} bytes", m.bytes);
        }
    }
}
