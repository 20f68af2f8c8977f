import re,subprocess,collections
out=subprocess.run(['jfr','print','--events','jdk.Compilation','/tmp/bench/c.jfr'],capture_output=True,text=True).stdout
r=[]
for ev in out.split('jdk.Compilation')[1:]:
    d=re.search(r'duration = ([\d.,]+) (\w+)',ev); m=re.search(r'method = (.*)',ev).group(1); l=int(re.search(r'compileLevel = (\d)',ev).group(1)); s=re.search(r'inlinedBytes = ([\d.]+ \w+)',ev); c=re.search(r'codeSize = ([\d.]+ \w+)',ev)
    t=float(d.group(1).replace(',',''))*{'ms':1,'s':1000}[d.group(2)]
    r.append((t,l,m,s.group(1) if s else '',c.group(1) if c else ''))
r.sort(reverse=True)
print(len(r),sum(x[0] for x in r if x[1]==4))
c=collections.Counter(); n=collections.Counter()
for t,l,m,s,z in r:
    if l==4: k='.'.join(m.split('(')[0].split('.')[:4]); c[k]+=t; n[k]+=1
for k,v in c.most_common(25): print(f'{v:8.0f} {n[k]} {k}')
for x in r[:70]: print(f'{x[0]:7.0f} L{x[1]} {x[2][:100]} inl={x[3]} code={x[4]}')
