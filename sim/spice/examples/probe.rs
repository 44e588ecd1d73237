use memtwin_spice::{soma::*, reference::*};
fn diff(a:&Trace,b:&Trace)->f64{ let n=a.quiet_ticks().min(b.quiet_ticks()); (0..n).map(|i|(a.volts[i]-b.volts[i]).abs()).fold(0.0,f64::max)*1e3}
fn main(){
 for bench in benches(){ println!("{}",bench.device);
  for s in bench.quiet.iter().chain(&bench.amplitudes).chain(&bench.firing){
   let t0=std::time::Instant::now();
   let p=Membrane::physical(s).continuous(s).unwrap(); let t1=t0.elapsed();
   let hm=Membrane::held(s).unwrap(); let h=hm.continuous(s).unwrap(); let e=hm.euler(s); let i=s.emulator().unwrap(); let b=Bounds::new(s).unwrap();
   assert_eq!(p.volts.len(), s.ticks as usize);
   println!("{:28} formats {:.3}/{:.3} tick {:.3}/{:.3} arith {:.3}/{:.3} all {:.3} | first {:?} {:?} {:?} {:?} | n {} {} {} {} | max {:.3} {:?}", s.name, diff(&p,&h),b.formats_volt*1e3,diff(&h,&e),b.tick_volt*1e3,diff(&e,&i),b.arithmetic_volt*1e3,diff(&p,&i), p.fires.first(),h.fires.first(),e.fires.first(),i.fires.first(), p.fires.len(),h.fires.len(),e.fires.len(),i.fires.len(), i.volts.iter().cloned().fold(0.0,f64::max), t1);
  }}
}
