//! What an SDDC consists of, as its service shows it: documented properties, undocumented ones and
//! explicit nulls, because that is what clients meet. Made from the SDDC's seed, so never stored.

use serde_json::{Value, json};

use super::clusters::Cluster;
use super::sddcs::Sddc;
use crate::clock::rfc3339;
use crate::random::Random;

/// Not a secret of anything; shaped so that a client that prints it can be caught.
const PASSWORD: &str = "sandbox-no-secret";

/// Before the deployment is through.
pub(super) fn before(sddc: &Sddc) -> Value {
    json!({
        "provider": sddc.wish.provider,
        "sddc_id": sddc.id,
        "region": sddc.wish.region,
        "deployment_type": sddc.wish.deployment_type,
        "sso_domain": sddc.wish.sso_domain,
        "nsxt": true,
        "esx_hosts": [],
        "clusters": [],
        "vc_url": null,
        "vc_public_ip": null,
        "nsx_mgr_url": null,
        "vpc_info": null,
    })
}

/// Of an SDDC that is deployed.
pub(super) fn ready(sddc: &Sddc, clusters: &[Cluster]) -> Value {
    let mut random = Random::new(sddc.seed);
    let public = address(&mut random);
    let host = format!("sddc-{}.sandbox.invalid", public.replace('.', "-"));
    let zones = zones(sddc);
    json!({
        "provider": sddc.wish.provider,
        "sddc_id": sddc.id,
        "region": sddc.wish.region,
        "availability_zones": zones,
        "deployment_type": sddc.wish.deployment_type,
        "witness_availability_zone": null,
        "nsxt": true,
        "vc_url": format!("https://vcenter.{host}/"),
        "vc_public_ip": public,
        "vc_management_ip": "10.2.224.4",
        "vc_instance_id": random.uuid(),
        "vc_csp_login_status": "ENABLED",
        "vc_ip": null,
        "psc_url": null,
        "psc_ip": null,
        "psc_management_ip": null,
        "cloud_username": format!("cloudadmin@{}", sddc.wish.sso_domain),
        "cloud_password": PASSWORD,
        "cloud_user_group": null,
        "sso_domain": sddc.wish.sso_domain,
        "nsx_mgr_url": format!("https://nsx.{host}/"),
        "nsx_mgr_login_url": format!("https://nsx.{host}/login.jsp"),
        "nsx_mgr_management_ip": "10.2.224.131",
        "nsx_api_public_endpoint_url": format!("https://nsx.{host}/sks-nsxt-manager"),
        "nsx_controller_ips": ["10.2.224.132", "10.2.224.133", "10.2.224.134"],
        "nsx_cloud_admin": "cloud_admin",
        "nsx_cloud_admin_password": PASSWORD,
        "nsx_cloud_audit": "cloud_audit",
        "nsx_cloud_audit_password": PASSWORD,
        "mgw_id": null,
        "cgws": ["cgw"],
        "esx_cluster_id": null,
        "esx_host_subnet": sddc.wish.vpc_cidr,
        "esx_hosts": clusters
            .iter()
            .flat_map(|cluster| hosts(sddc, cluster))
            .collect::<Vec<_>>(),
        "clusters": clusters
            .iter()
            .map(|one| cluster(sddc, one))
            .collect::<Vec<_>>(),
        "management_ds": "WorkloadDatastore",
        "management_rp": "mgmt-rp",
        "sddc_networks": ["sddc-cgw-network-1"],
        "vxlan_subnet": null,
        "skip_creating_vxlan": false,
        "public_ip_pool": [],
        "max_num_public_ip": 64,
        "backup_restore_bucket": format!("sandbox-backup-{}", random.hex(12)),
        "sddc_size": {"size": "MEDIUM", "vc_size": "medium", "nsx_size": "medium"},
        "sddc_manifest": {
            "vmc_version": "1.24v5",
            "vmc_internal_version": "1.24.0.5",
            "metadata": {"cycle_id": null, "timestamp": null},
            "esx_ami": {"id": format!("ami-{}", random.hex(8)), "name": null, "region": null},
        },
        "sddc_security": {"profile": "PROFILE_DEFAULT", "hardened": false},
        "custom_properties": null,
        "account_link_sddc_config": [],
        "vpc_info": vpc(sddc, &mut random),
        "vpc_info_peered_agent": null,
        "dns_with_management_vm_private_ip": false,
        "two_hostname_vc_deployment": false,
        // No document lists what follows.
        "admin_password": PASSWORD,
        "nsx_manager_password": PASSWORD,
        "fleet_management_password": PASSWORD,
        "resource_id": null,
        "hcx_enabled": false,
        "sddc_tags": {},
    })
}

/// One cluster with its hosts.
pub(super) fn cluster(sddc: &Sddc, cluster: &Cluster) -> Value {
    let count = cluster.hosts.len();
    json!({
        "cluster_id": cluster.id,
        "cluster_name": cluster.name,
        "cluster_state": cluster.state,
        "availability_type": sddc.wish.deployment_type,
        "availability_zones": zones(sddc),
        "cluster_capacity": {
            "total_number_of_cores": 36 * count,
            "number_of_sockets": 2 * count,
            "cpu_capacity_ghz": 82.8 * f64::from(u32::try_from(count).unwrap_or(u32::MAX)),
            "memory_capacity_gib": 512 * count,
            "storage_capacity_gib": 10_629 * count,
            "number_of_ssds": 8 * count,
        },
        "esx_host_info": {"instance_type": cluster.instance_type},
        "esx_host_list": hosts(sddc, cluster),
        "host_cpu_cores_count": 36,
        "hyper_threading_enabled": true,
        "mgmt_rp_name": "Mgmt-ResourcePool",
        "compute_rp_name": "Compute-ResourcePool",
        "vsan_version": "vsan1",
        "vsan_witness": null,
        "wcp_details": null,
        "aws_kms_info": null,
        "msft_license_config": null,
        "custom_properties": null,
        "partition_placement_group_info": [],
    })
}

fn hosts(sddc: &Sddc, cluster: &Cluster) -> Vec<Value> {
    let zones = zones(sddc);
    // Of a cluster that is stretched, the hosts alternate between its zones.
    cluster
        .hosts
        .iter()
        .zip(zones.iter().cycle())
        .map(|(host, zone)| {
            let number = host.number;
            let mut random = Random::from_text(&format!("mac {}", host.id));
            json!({
                "provider": sddc.wish.provider,
                "esx_id": host.id,
                "name": format!("esx-{number}"),
                "hostname": format!("10.2.32.{}", 4 + number),
                "durable_host_name": null,
                "esx_state": host.state,
                "instance_type": cluster.instance_type,
                "availability_zone": zone,
                "mac_address": format!("06:{}", pairs(&random.hex(10))),
                "state_last_updated": rfc3339(host.since),
                "custom_properties": null,
                "eni_list": [],
                "esx_nic_info": null,
                // No document lists what follows.
                "esx_credential": {"username": "root", "password": PASSWORD},
            })
        })
        .collect()
}

fn vpc(sddc: &Sddc, random: &mut Random) -> Value {
    json!({
        "id": format!("vpc-{}", random.hex(17)),
        "provider": sddc.wish.provider,
        "vpc_cidr": sddc.wish.vpc_cidr,
        "subnet_id": format!("subnet-{}", random.hex(17)),
        "security_group_id": format!("sg-{}", random.hex(17)),
        "esx_security_group_id": format!("sg-{}", random.hex(17)),
        "vm_security_group_id": format!("sg-{}", random.hex(17)),
        "internet_gateway_id": format!("igw-{}", random.hex(17)),
        "route_table_id": null,
        "routetables": {},
        "available_zones": [],
        "network_type": "PRIMARY",
        "peering_connection_id": null,
        "vgw_id": null,
        "vif_ids": [],
        "tgw_ips": {},
        "traffic_group_edge_vm_ips": [],
    })
}

fn zones(sddc: &Sddc) -> Vec<String> {
    let region = sddc.wish.region.to_lowercase().replace('_', "-");
    let letters: &[&str] = match sddc.wish.deployment_type.as_str() {
        "MULTI_AZ" => &["a", "b"],
        _ => &["a"],
    };
    letters
        .iter()
        .map(|letter| format!("{region}{letter}"))
        .collect()
}

/// From 203.0.113.0/24, which is nobody's.
fn address(random: &mut Random) -> String {
    format!("203.0.113.{}", 1 + random.below(254))
}

fn pairs(digits: &str) -> String {
    let pairs: Vec<&str> = (0..digits.len())
        .step_by(2)
        .map(|at| &digits[at..at + 2])
        .collect();
    pairs.join(":")
}
